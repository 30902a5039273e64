// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// answers are those of the documentation.
var answers = map[string]string{
	"POST /open-apis/vc/v1/reserves/apply":                                  "{\"code\": 0, \"msg\": \"success\", \"data\": {\"reserve\": {\"id\": \"6911188411934973028\", \"meeting_no\": \"112000358\", \"password\": \"971024\", \"url\": \"https://vc.feishu.cn/j/337736498\", \"app_link\": \"https://applink.feishu.cn/client/videochat/open?source=openplatform&action=join&idtype=reservationid&id=6911188411934973028&preview={?}&mic={?}&speaker={?}&camera={?}\", \"live_link\": \"https://meetings.feishu.cn/s/1gub381l4gglv\", \"end_time\": \"1608888867\"}, \"reserve_correction_check_info\": {\"invalid_host_id_list\": []}}}",
	"GET /open-apis/vc/v1/reserves/{reserve_id}":                            "{\"code\": 0, \"msg\": \"success\", \"data\": {\"reserve\": {\"id\": \"6911188411932033028\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"url\": \"https://vc.feishu.cn/j/337736498\", \"app_link\": \"https://applink.feishu.cn/client/videochat/open?source=openplatform&action=join&idtype=reservationid&id=6911188411932033028&preview={?}&mic={?}&speaker={?}&camera={?}\", \"live_link\": \"https://meetings.feishu.cn/s/1gub381l4gglv\", \"end_time\": \"1608883322\", \"expire_status\": 1, \"reserve_user_id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"meeting_settings\": {\"topic\": \"my meeting\", \"action_permissions\": [{\"permission\": 1, \"permission_checkers\": [{\"check_field\": 1, \"check_mode\": 1, \"check_list\": [\"ou_3ec3f6a28a0d08c45d895276e8e5e19b\"]}]}], \"meeting_initial_type\": 1, \"meeting_connect\": true, \"auto_record\": true, \"assign_host_list\": [{\"user_type\": 1, \"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\"}]}}}}",
	"PUT /open-apis/vc/v1/reserves/{reserve_id}":                            "{\"code\": 0, \"msg\": \"success\", \"data\": {\"reserve\": {\"id\": \"6911188411932033028\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"url\": \"https://vc.feishu.cn/j/337736498\", \"live_link\": \"https://meetings.feishu.cn/s/1gub381l4gglv\", \"end_time\": \"1608883322\", \"expire_status\": 1}, \"reserve_correction_check_info\": {\"invalid_host_id_list\": []}}}",
	"DELETE /open-apis/vc/v1/reserves/{reserve_id}":                         "{\"code\": 0, \"msg\": \"success\"}",
	"GET /open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting":         "{\"code\": 0, \"msg\": \"success\", \"data\": {\"meeting\": {\"id\": \"6911188411934433028\", \"topic\": \"my meeting\", \"url\": \"https://vc.feishu.cn/j/337736498\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"create_time\": \"1608885566\", \"start_time\": \"1608883322\", \"end_time\": \"1608888867\", \"host_user\": {\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"user_type\": 1}, \"meeting_connect\": true, \"status\": 2, \"participant_count\": \"10\", \"participant_count_accumulated\": \"10\", \"participants\": [{\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"first_join_time\": \"1624438144\", \"final_leave_time\": \"1624438144\", \"in_meeting_duration\": \"123\", \"user_type\": 1, \"is_host\": true, \"is_cohost\": false, \"is_external\": false, \"status\": 2}], \"ability\": {\"use_video\": true, \"use_audio\": true, \"use_share_screen\": true, \"use_follow_screen\": true, \"use_recording\": true, \"use_pstn\": true}}}}",
	"GET /open-apis/vc/v1/meetings/list_by_no":                              "{\"code\": 0, \"msg\": \"success\", \"data\": {\"has_more\": true, \"page_token\": \"2\", \"meeting_briefs\": [{\"id\": \"7011030664708603907\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"topic\": \"weekly\"}, {\"id\": \"7011031045899354115\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"topic\": \"weekly\"}]}}",
	"GET /open-apis/vc/v1/meetings/{meeting_id}":                            "{\"code\": 0, \"msg\": \"success\", \"data\": {\"meeting\": {\"id\": \"6911188411934433028\", \"topic\": \"my meeting\", \"url\": \"https://vc.feishu.cn/j/337736498\", \"meeting_no\": \"123456789\", \"password\": \"971024\", \"create_time\": \"1608885566\", \"start_time\": \"1608883322\", \"end_time\": \"1608888867\", \"host_user\": {\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"user_type\": 1}, \"meeting_connect\": true, \"status\": 2, \"participant_count\": \"10\", \"participant_count_accumulated\": \"10\", \"participants\": [{\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"first_join_time\": \"1624438144\", \"final_leave_time\": \"1624438144\", \"in_meeting_duration\": \"123\", \"user_type\": 1, \"is_host\": true, \"is_cohost\": false, \"is_external\": false, \"status\": 2}], \"ability\": {\"use_video\": true, \"use_audio\": true, \"use_share_screen\": true, \"use_follow_screen\": true, \"use_recording\": true, \"use_pstn\": true}}}}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/end":                      "{\"code\": 0, \"msg\": \"success\"}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/invite":                   "{\"code\": 0, \"msg\": \"success\", \"data\": {\"invite_results\": [{\"id\": \"ou_84aad35d084aa403a838cf73ee184673\", \"user_type\": 1, \"status\": 1}]}}",
	"POST /open-apis/vc/v1/meetings/{meeting_id}/kickout":                   "{\"code\": 0, \"msg\": \"success\", \"data\": {\"kickout_results\": [{\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"user_type\": 1, \"result\": 1}]}}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/set_host":                 "{\"code\": 0, \"msg\": \"success\", \"data\": {\"host_user\": {\"id\": \"ou_3ec3f6a28a0d08c45d895276e8e5e19b\", \"user_type\": 1}}}",
	"GET /open-apis/vc/v1/meetings/{meeting_id}/recording":                  "{\"code\": 0, \"msg\": \"success\", \"data\": {\"recording\": {\"url\": \"https://meetings.feishu.cn/minutes/obcn37dxcftoc3656rgyejm7\", \"duration\": \"30000\"}}}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/recording/start":          "{\"code\": 0, \"msg\": \"success\"}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/recording/stop":           "{\"code\": 0, \"msg\": \"success\"}",
	"PATCH /open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission": "{\"code\": 0, \"msg\": \"success\"}",
}

const (
	nothing = `{"code": 0}`
	missing = `{"code": 121004, "msg": "data not exist"}`
	granted = `{"code": 0, "expire": 7200, "tenant_access_token": "t-1", "app_access_token": "a-1", "expires_in": 7200,` +
		` "access_token": "u-1", "refresh_token": "r-1"}`
)

// TestMain runs the examples against a server of their own, in place of the platform's.
func TestMain(m *testing.M) {
	mux := http.NewServeMux()
	for pattern, answer := range answers {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, request *http.Request) {
			switch {
			case request.URL.Query().Has("page_token"): // behind the first page nothing comes
				_, _ = io.WriteString(w, nothing)
			case strings.Contains(request.URL.Path, "6911188411932033029"):
				_, _ = io.WriteString(w, missing)
			default:
				_, _ = io.WriteString(w, answer)
			}
		})
	}
	grant := func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, granted) }
	mux.HandleFunc("POST /open-apis/auth/v3/tenant_access_token/internal", grant)
	mux.HandleFunc("POST /open-apis/auth/v3/app_access_token/internal", grant)
	mux.HandleFunc("POST /open-apis/auth/v3/app_access_token", grant)
	mux.HandleFunc("POST /open-apis/auth/v3/tenant_access_token", grant)
	mux.HandleFunc("POST /open-apis/auth/v3/app_ticket/resend", grant)
	mux.HandleFunc("POST /oauth/v3/token", grant)
	server := httptest.NewServer(mux)
	home, err := os.MkdirTemp("", "feishuvc")
	if err != nil {
		log.Fatal(err)
	}
	for name, value := range map[string]string{
		"FEISHU_DOMAIN": server.URL, "FEISHU_APP_ID": "cli_a", "FEISHU_APP_SECRET": "secret", "FEISHU_ACCESS_TOKEN": "", "HOME": home,
	} {
		if err := os.Setenv(name, value); err != nil {
			log.Fatal(err)
		}
	}
	code := m.Run()
	server.Close()
	_ = os.RemoveAll(home)
	os.Exit(code)
}

func ExampleReservesService_Apply() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.Apply(ctx, &feishuvc.ApplyReserveRequest{
		EndTime: feishuvc.Ptr(time.Unix(1608888867, 0)),
		OwnerID: feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
		MeetingSettings: feishuvc.MeetingSettingsInput{
			Topic: feishuvc.Set("my meeting"),
			ActionPermissions: feishuvc.Set([]feishuvc.ActionPermissionInput{{
				Permission: feishuvc.ActionPermissionKindBecomeHost,
				PermissionCheckers: []feishuvc.PermissionCheckerInput{{
					CheckField: feishuvc.PermissionCheckFieldUserID,
					CheckMode:  feishuvc.PermissionCheckModeAllow,
					CheckList:  []string{"ou_3ec3f6a28a0d08c45d895276e8e5e19b"},
				}},
			}}),
			MeetingInitialType: feishuvc.Ptr(feishuvc.MeetingInitialTypeGroupMeeting),
			AutoRecord:         feishuvc.Set(true),
			AssignHostList: feishuvc.Set([]feishuvc.AssignHostInput{{
				UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
				ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			}}),
			Password: feishuvc.Set[feishuvc.Secret]("971024"),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Reserve.ID))
	// Output: 6911188411934973028
}

func ExampleReservesService_Get() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.Get(ctx, "6911188411932033028", nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Reserve.ID))
	// Output: 6911188411932033028
}

func ExampleReservesService_Update() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.Update(ctx, "6911188411932033028", &feishuvc.UpdateReserveRequest{
		MeetingSettings: &feishuvc.MeetingSettingsInput{
			Topic: feishuvc.Set("my meeting"),
			ActionPermissions: feishuvc.Set([]feishuvc.ActionPermissionInput{{
				Permission: feishuvc.ActionPermissionKindBecomeHost,
				PermissionCheckers: []feishuvc.PermissionCheckerInput{{
					CheckField: feishuvc.PermissionCheckFieldUserID,
					CheckMode:  feishuvc.PermissionCheckModeAllow,
					CheckList:  []string{"ou_3ec3f6a28a0d08c45d895276e8e5e19b"},
				}},
			}}),
			MeetingInitialType: feishuvc.Ptr(feishuvc.MeetingInitialTypeGroupMeeting),
			AutoRecord:         feishuvc.Set(true),
			AssignHostList: feishuvc.Set([]feishuvc.AssignHostInput{{
				UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
				ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			}}),
			Password: feishuvc.Set[feishuvc.Secret]("971024"),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Reserve.ID))
	// Output: 6911188411932033028
}

func ExampleReservesService_Delete() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Reserves.Delete(ctx, "6911188411932033028")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleReservesService_GetActiveMeeting() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.GetActiveMeeting(ctx, "6911188411932033028", &feishuvc.GetActiveMeetingParams{
		WithParticipants: feishuvc.Ptr(true),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Meeting.ID))
	// Output: 6911188411934433028
}

func ExampleMeetingsService_ListByNo() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Meetings.ListByNo(ctx, &feishuvc.ListMeetingsByNoParams{
		MeetingNo: "123456789",
		StartTime: time.Unix(1608883322, 0),
		EndTime:   time.Unix(1608888867, 0),
		PageSize:  feishuvc.Ptr(2),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.PageToken))
	// Output: 2
}

func ExampleMeetingsService_Get() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Meetings.Get(ctx, "6911188411934433028", &feishuvc.GetMeetingParams{
		WithParticipants:   feishuvc.Ptr(true),
		WithMeetingAbility: feishuvc.Ptr(true),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Meeting.ID))
	// Output: 6911188411934433028
}

func ExampleMeetingsService_End() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Meetings.End(ctx, "6911188411934433028", feishuvc.WithUserAccessToken("u-of-the-user"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleMeetingsService_Invite() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	_, err = client.Meetings.Invite(ctx, "6911188411934433028", &feishuvc.InviteRequest{
		Invitees: []feishuvc.MeetingUserInput{{
			ID:       feishuvc.Ptr("ou_84aad35d084aa403a838cf73ee184673"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		}},
	}, nil, feishuvc.WithUserAccessToken("u-of-the-user"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleMeetingsService_Kickout() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	_, err = client.Meetings.Kickout(ctx, "6911188411934433028", &feishuvc.KickoutRequest{
		KickoutUsers: []feishuvc.MeetingUserInput{{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		}},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleMeetingsService_SetHost() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Meetings.SetHost(ctx, "6911188411934433028", &feishuvc.SetHostRequest{
		HostUser: feishuvc.MeetingUserInput{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		},
		OldHostUser: &feishuvc.MeetingUserInput{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.HostUser.ID))
	// Output: ou_3ec3f6a28a0d08c45d895276e8e5e19b
}

func ExampleRecordingsService_Get() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Recordings.Get(ctx, "6911188411934433028")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Recording.URL))
	// Output: https://meetings.feishu.cn/minutes/obcn37dxcftoc3656rgyejm7
}

func ExampleRecordingsService_Start() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Recordings.Start(ctx, "6911188411934433028", &feishuvc.StartRecordingRequest{
		Timezone: feishuvc.Ptr(8),
	}, feishuvc.WithUserAccessToken("u-of-the-user"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleRecordingsService_Stop() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Recordings.Stop(ctx, "6911188411934433028", feishuvc.WithUserAccessToken("u-of-the-user"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func ExampleRecordingsService_SetPermission() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Recordings.SetPermission(ctx, "6911188411934433028", &feishuvc.SetRecordingPermissionRequest{
		PermissionObjects: []feishuvc.RecordingPermissionObjectInput{{
			ID:         feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			Type:       feishuvc.RecordingPermissionTypeUser,
			Permission: feishuvc.RecordingPermissionView,
		}},
		ActionType: feishuvc.Ptr(feishuvc.RecordingPermissionActionGrant),
	}, nil, feishuvc.WithUserAccessToken("u-of-the-user"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
	// Output: done
}

func Example_options() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.GetActiveMeeting(ctx, "6911188411932033028", nil,
		feishuvc.WithTimeout(5*time.Second), feishuvc.WithDeadline(10*time.Second), feishuvc.WithMaxRetries(0))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Meeting.Topic))
	// Output: my meeting
}

func Example_bodies() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	made, err := client.Reserves.Apply(ctx, &feishuvc.ApplyReserveRequest{
		OwnerID: feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
		EndTime: feishuvc.Ptr(time.Now().Add(2 * time.Hour)),
		MeetingSettings: feishuvc.MeetingSettingsInput{
			Topic:    feishuvc.Set("weekly"),
			Password: feishuvc.Set[feishuvc.Secret]("971024"),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	if made.Reserve != nil {
		_, err = client.Reserves.Update(ctx, feishuvc.Value(made.Reserve.ID), &feishuvc.UpdateReserveRequest{
			MeetingSettings: &feishuvc.MeetingSettingsInput{Topic: feishuvc.Null[string]()},
		}, nil)
	}
	fmt.Println(err)
	// Output: <nil>
}

func Example_pages() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	for meeting, err := range client.Meetings.ListByNoAll(ctx, &feishuvc.ListMeetingsByNoParams{
		MeetingNo: "123456789",
		StartTime: time.Date(2020, 12, 25, 0, 0, 0, 0, time.UTC),
		EndTime:   time.Date(2020, 12, 26, 0, 0, 0, 0, time.UTC),
	}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(feishuvc.Value(meeting.Topic))
	}
	// Output:
	// weekly
	// weekly
}

func Example_errors() {
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.GetActiveMeeting(ctx, "6911188411932033029", nil)
	var apiErr *feishuvc.APIError
	switch {
	case err == nil:
		fmt.Println(result.Meeting)
	case errors.Is(err, feishuvc.ErrDataNotExist):
		fmt.Println("nothing is going on")
	case errors.As(err, &apiErr):
		fmt.Println(apiErr.Code, apiErr.LogID, apiErr.Advice)
	default:
		fmt.Println(err)
	}
	// Output: nothing is going on
}

func ExampleNewFileTokenStore() {
	client, err := feishuvc.New(feishuvc.WithTokenStore(feishuvc.NewFileTokenStore("~/.cache/feishu-vc")))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(client.Close())
	// Output: <nil>
}

func ExampleWithUserToken() {
	code, file := "code-of-the-page", filepath.Join(os.TempDir(), "pair.json")
	ctx := context.Background()
	client, err := feishuvc.New() // FEISHU_APP_ID, FEISHU_APP_SECRET
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	// Handles the redirect from the authorization page.
	pair, err := client.ExchangeCode(ctx, code, &feishuvc.ExchangeCodeParams{RedirectURI: "https://example.com/callback"})
	if err != nil {
		log.Fatal(err)
	}
	keep := func(_ context.Context, pair feishuvc.UserToken) error {
		text, err := json.Marshal(pair) // json.Unmarshal reads it back
		if err != nil {
			return err
		}
		return os.WriteFile(file, text, 0o600)
	}
	asUser, err := feishuvc.New(feishuvc.WithUserToken(*pair, keep))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(asUser.Close())
	// Output: <nil>
}

func Example_storeApp() {
	ctx, ticket := context.Background(), "ticket-of-the-event"
	client, err := feishuvc.New(feishuvc.WithAppType(feishuvc.StoreApp))
	if err != nil {
		log.Fatal(err)
	}
	// In the handler of the event app_ticket:
	if err := client.SetAppTicket(ticket); err != nil {
		log.Fatal(err)
	}
	// In a tenant that installed the app:
	result, err := client.Reserves.GetActiveMeeting(ctx, "6911188411932033028", nil, feishuvc.WithTenantKey("73658811060f175d"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(feishuvc.Value(result.Meeting.Topic))
	// Output: my meeting
}

func ExampleWithTransport() {
	client, err := feishuvc.New(feishuvc.WithTransport(&http.Transport{
		Proxy:             http.ProxyFromEnvironment,
		ForceAttemptHTTP2: true,
	}))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(client.Close())
	// Output: <nil>
}

func ExampleWithLogger() {
	handler := slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})
	client, err := feishuvc.New(feishuvc.WithLogger(slog.New(handler)))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(client.Close())
	// Output: <nil>
}
